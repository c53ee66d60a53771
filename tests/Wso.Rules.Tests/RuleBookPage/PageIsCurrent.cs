using System;
using System.IO;
using Xunit;

namespace Wso.Rules.Tests.RuleBookPage;

public sealed class PageIsCurrent
{
    /// <summary>With WSO_REWRITE=1 in the environment the page is written anew; read the difference before you commit it.</summary>
    [Fact]
    public void The_rule_book_page_is_what_the_rules_say()
    {
        var file = Path.Combine(Checkout.Root, "src", "Wso.Rules", "Law", "README.md");
        var page = Page.Write();
        if (Environment.GetEnvironmentVariable("WSO_REWRITE") == "1")
        {
            File.WriteAllText(file, page);
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file) == page, "src/Wso.Rules/Law/README.md is not current: run the tests with WSO_REWRITE=1 and read the difference.");
    }
}
