using Xunit;

namespace Wso.Rules.Tests;

public sealed class WrittenFileTests
{
    [Theory]
    [InlineData("a\nb\nc", "a\nB\nc", "line 2\n- b\n+ B")]
    [InlineData("a\nc", "a\nb\nc", "line 2\n- (nothing)\n+ b")]
    [InlineData("a\na", "a", "line 2\n- a\n+ (nothing)")]
    [InlineData("", "1\n2\n3\n4\n5\n6\n7", "line 1\n- \n+ 1\n+ 2\n+ 3\n+ 4\n+ 5\n+ and 2 more lines")]
    public void The_difference_of_two_texts_is_the_lines_that_only_one_of_them_has(string before, string after, string difference) =>
        Assert.Equal(difference, WrittenFile.Difference(before, after));
}
