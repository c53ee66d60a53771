namespace Wso.Rules;

/// <summary>Something that is so, is not so, or is unknown, in a situation: a <see cref="Condition"/>, or all, any or none of several.</summary>
internal abstract class Test
{
    public abstract Truth Of(in Situation s);
}
