using System.CommandLine;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>One page about a case, for the file.</summary>
internal static class MemoCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = CaseInput.Description };
        var html = new Option<bool>("--html") { Description = "A page to print, with the hold drawn; without it Markdown." };
        var command = new Command(
            "memo",
            "Write one page for the file: facts, answer, reasons with citations, what is not known, a line to sign.") { file, html };
        command.SetAction(parsed => CaseInput.AnswerEach(parsed.GetValue(file)!, documents => Write(documents, parsed.GetValue(html))));
        return command;
    }

    private static int Write(System.Collections.Generic.IEnumerable<CaseDocument> documents, bool isHtml)
    {
        var invalid = 0;
        foreach (var document in documents)
        {
            var reading = CaseFileReader.Read(document.Utf8Json);
            if (reading.Document is not { } valid)
            {
                // Not into the memo: whoever prints it would file it.
                InvalidCase.Write(Terminal.OpenErrors(), reading, document);
                invalid++;
                continue;
            }

            var page = Memo.Of(valid);
            Console.Out.Write(isHtml ? page.Html() : page.Markdown());
        }

        return invalid;
    }
}
