using System.Linq;

namespace Wso.Rules.Law;

/// <summary>A duty towards a person arrested, which ceases when ICE takes the person, or the person is let go.</summary>
internal static class ArrestedPersons
{
    public static Trigger UntilGone(Trigger arrests) => (s, forms) => arrests(s, forms).Select(occasion => occasion with
    {
        Ceases = InCustody.Gone(s.Custody),
    });
}
