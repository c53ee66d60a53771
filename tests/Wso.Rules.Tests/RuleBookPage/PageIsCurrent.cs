using Xunit;

namespace Wso.Rules.Tests.RuleBookPage;

public sealed class PageIsCurrent
{
    /// <summary>With WSO_REWRITE=1 in the environment the page is written anew; read the difference before you commit it.</summary>
    [Fact]
    public void The_rule_book_page_is_what_the_rules_say() => WrittenFile.IsCurrent("src/Wso.Rules/Law/README.md", Page.Write());
}
