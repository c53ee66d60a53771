using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Wso.Rules.CaseFiles;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>
/// Whatever is sent is recorded, refused or shown; nothing that a browser or a program can send is a failure of the board.
/// </summary>
public sealed class OddRequests(TestBoard board) : IClassFixture<TestBoard>
{
    private static readonly string[] Odd =
    [
        "", " ", "0", "-1", "1", "99999", "2147483648", "x", "yes", "none", "\0", "\ud83d\ude00", "I-247A", "I-247A x", "I-247A 9",
            "I-200 1", "releasePerson", "deputy-7", "entry-1-1", "9999-12-31T23:59", "-9998-01-01T00:00", "0001-01-01T00:00",
            "1900-01-01T00:00", "2199-12-31T23:59",
        "2200-01-01T00:00", "2026-11-01T01:30", "2026-03-08T02:30", "2026-11-20T11:59:59.999Z", "99999-01-01T00:00", new string('9', 5000),
    ];

    private static readonly int Stride = Environment.GetEnvironmentVariable("WSO_LONG") is null ? 29 : 2;

    [Fact]
    public async Task No_odd_value_of_any_field_is_a_failure()
    {
        var id = await board.Take(MadeCases.AtRelease(board.Clock.Now));
        var desk = await board.As("dana");
        var token = await Token(desk, id);
        var asked = 0;
        foreach (var kind in Enum.GetNames<EntryKind>().Append("99").Append(""))
        {
            foreach (var field in new[] { "At", "Form", "About", "Officer", "Seen", "Corrects", "Attests[carryingCredentials]", "Attests[]",
                "Attests", "Attests[0].Value", "Attests[0].Key", "Question", "Citizen", "IsSecond", "Signed" })
            {
                foreach (var value in Odd.Where((_, i) => (i + asked) % Stride == 0))
                {
                    var seen = (await board.Stay(id)).Seen;
                    var answer = await desk
                        .PostBare($"/person/{id}", ("Form.Kind", kind), ("Form.Seen", $"{seen}"), ("Form.Form", "I-200"),
                        ("Form.Signed", "yes"), ("Form.NamesPerson", "yes"), ("Form.Officer", "deputy-7"), ($"Form.{field}", value),
                        ("__RequestVerificationToken", token));
                    Assert.True((int)answer.StatusCode < 500, $"{kind}, {field} = '{value}': {answer.StatusCode}");
                    asked++;
                }
            }
        }

        Assert.True(asked > 200, $"{asked}");
    }

    [Theory]
    [InlineData("?correct=99999")]
    [InlineData("?correct=-1")]
    [InlineData("?correct=x")]
    [InlineData("?correct=2147483648")]
    [InlineData("?as=%00")]
    [InlineData("?as=nobody-of-that-name")]
    [InlineData("?id=999999")]
    public async Task No_odd_address_is_a_failure(string query)
    {
        var id = await board.Take(MadeCases.AtRelease(board.Clock.Now));
        Assert.Equal(HttpStatusCode.OK,
            (await (await board.As("dana")).GetAsync($"/person/{id}{query}", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("X")]
    public async Task No_odd_method_is_a_failure(string method)
    {
        var id = await board.Take(MadeCases.AtRelease(board.Clock.Now));
        using var request = new HttpRequestMessage(new HttpMethod(method), $"/person/{id}");
        using var answer = await (await board.As("dana")).SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=no-such-charset", "Form.Kind=Released")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", "Form.Kind=Released")]
    [InlineData("multipart/form-data; boundary=x", "no part at all")]
    [InlineData("multipart/form-data", "--x")]
    [InlineData("application/json", "{}")]
    [InlineData("text/plain", "")]
    [InlineData("application/x-www-form-urlencoded", "%ff%fe=%00&%zz")]
    public async Task No_odd_body_is_a_failure(string type, string body)
    {
        var id = await board.Take(MadeCases.AtRelease(board.Clock.Now));
        foreach (var client in new[] { await board.As("dana"), board.Stranger() })
        {
            foreach (var path in new[] { $"/person/{id}", "/sign-in", "/sign-out", "/" })
            {
                using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
                content.Headers.TryAddWithoutValidation("Content-Type", type);
                var answer = await client.PostAsync(path, content, TestContext.Current.CancellationToken);
                Assert.True((int)answer.StatusCode < 500, $"{path}: {answer.StatusCode}");
            }
        }

        Assert.Empty((await board.Stay(id)).Entries);
    }

    [Fact]
    public async Task The_person_is_that_of_the_address_whatever_the_body_says()
    {
        var (mine, other) = (await board.Take(MadeCases.Held(board.Clock.Now)), await board.Take(MadeCases.Held(board.Clock.Now)));
        var desk = await board.As("dana");
        Assert.Equal(HttpStatusCode.Redirect,
            (await desk.Post($"/person/{mine}",
            MadeCases.Plain(EntryKind.IceCancelled, 0, ("id", $"{other}"), ("Id", $"{other}")))).StatusCode);
        Assert.Single((await board.Stay(mine)).Entries);
        Assert.Empty((await board.Stay(other)).Entries);
    }

    public static TheoryData<string> Instants =>
        new("1900-01-01T00:00:00Z", "1926-11-20T18:00:00Z", "1999-12-31T23:59:59Z", "2026-11-19T18:00:00Z", "2026-11-21T06:30:00Z",
        "2126-11-20T18:00:00Z", "2199-12-31T23:59:59Z");

    /// <summary>One instant after the other of a case is put to an end of the calendar, or is mistyped by a century.</summary>
    [Theory]
    [MemberData(nameof(Instants))]
    public async Task Every_page_is_shown_and_is_short_whatever_a_date_is(string instant)
    {
        var desk = await board.As("dana");
        var shown = 0;
        foreach (var document in MadePeople.All(board.Clock.Now).Skip(Stride > 2 ? 4 : 0).Take(Stride > 2 ? 1 : 20))
        {
            var json = CaseFileWriter.ToJson(document);
            foreach (var match in Regex.Matches(json, "\"([a-zA-Z]+)\":\"(\\d{4}-\\d\\d-\\d\\dT[^\"]*|never)\"")
                .Where(static match => match.Groups[1].Value != "at" || match.Index > 0))
            {
                var changed = json[..match.Index] + $"\"{match.Groups[1].Value}\":\"{instant}\"" + json[(match.Index + match.Length)..];
                if (CaseFileReader.Read(changed).Document is not { } read)
                {
                    continue;
                }

                var id = await board.Take(MadeCases
                    .Changed(read, $"\"{document.CaseFile.Id}\"", $"\"{match.Groups[1].Value}-{Guid.NewGuid()}\""));
                var answer = await desk.GetAsync($"/person/{id}", TestContext.Current.CancellationToken);
                var page = await answer.Text();
                Assert.True(answer.StatusCode == HttpStatusCode.OK && page.Contains("What may be done now", StringComparison.Ordinal),
                    $"{match.Value} of {document.CaseFile.Id} as {instant}: {answer.StatusCode}\n{page}");
                Assert.True(page.Length < 400_000, $"{match.Value} of {document.CaseFile.Id} as {instant}: {page.Length} letters");
                shown++;
            }
        }

        Assert.True(shown > 8, $"{shown}");
        var whole = await desk.Page("/");
        Assert.DoesNotContain("CANNOT BE DECIDED", whole);
    }

    private static async Task<string> Token(HttpClient client, int id) =>
        Regex.Match(await client.Page($"/person/{id}"), "__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
}
