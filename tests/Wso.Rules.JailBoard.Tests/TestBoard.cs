using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using Wso.Rules.CaseFiles;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>The board in this process, on a file of its own and a clock that stands still until it is set.</summary>
public sealed class TestBoard : IDisposable
{
    public const string Password = "a long enough password";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jail-board-test-");
    private readonly WebApplicationFactory<Program> server;

    public TestBoard()
        : this(null)
    {
    }

    /// <param name="port">Where a browser reaches it; null: only the clients made here do.</param>
    internal TestBoard(int? port)
    {
        server = new WebApplicationFactory<Program>()
            .WithWebHostBuilder(host =>
            host.UseSetting("store", Connection).UseSetting("port", $"{port ?? 0}").ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<IClock>(Clock));
            services.RemoveAll<ILoggerProvider>().AddSingleton<ILoggerProvider>(Logs);
            services.Configure<PasswordHasherOptions>(static hasher => hasher.IterationCount = 1);
            services.Replace(ServiceDescriptor
                .Scoped<IPasswordHasher<IdentityUser>>(made =>
                new CountingHasher(this, new PasswordHasher<IdentityUser>(made.GetRequiredService<IOptions<PasswordHasherOptions>>()))));
        }));
        if (port is not null)
        {
            Address = new Uri($"http://localhost:{port}");
            server.UseKestrel();
            server.StartServer();
        }

        foreach (var (name, role) in new[] { ("dana", "desk"), ("dominic", "desk"), ("ada", "auditor") })
        {
            if (AddUserCommand.Add(server.Services, name, role, Password).GetAwaiter().GetResult() is { } why)
            {
                throw new InvalidOperationException(why);
            }
        }
    }

    private int hashed;

    /// <summary>How many passwords were looked at.</summary>
    public int Hashed => hashed;

    /// <summary>Where it listens, if it does.</summary>
    public Uri Address { get; } = null!;

    internal SetClock Clock { get; } = new();

    internal KeptLogs Logs { get; } = new();

    public string Connection => $"Data Source={Path.Combine(folder.FullName, "board.db")};Pooling=False";

    internal T Get<T>()
        where T : notnull => server.Services.GetRequiredService<T>();

    /// <summary>Does something to the database behind the board's back.</summary>
    public async Task Sql(string statement)
    {
        await using var store = await Get<IDbContextFactory<BoardStore>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        await store.Database.ExecuteSqlRawAsync(statement, TestContext.Current.CancellationToken);
    }

    /// <summary>A browser without a session.</summary>
    public HttpClient Stranger() => server.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A browser in which somebody has signed in: dana or dominic at the desk, or ada, an auditor.</summary>
    public async Task<HttpClient> As(string name)
    {
        var client = Stranger();
        var answer = await client.Post("/sign-in", ("Name", name), ("Password", Password));
        return answer.StatusCode == HttpStatusCode.Redirect ? client
            : throw new InvalidOperationException($"{name} could not sign in: {answer.StatusCode}");
    }

    /// <summary>Takes a case file in; its number on the board.</summary>
    internal async Task<int> Take(CaseFileDocument document)
    {
        await using var store = await Get<IDbContextFactory<BoardStore>>().CreateDbContextAsync();
        var custody = Intake.Read(CaseFileWriter.ToJson(document), out var why) ?? throw new InvalidOperationException(why);
        store.Custodies.Add(custody);
        await store.SaveChangesAsync();
        Get<BoardFeed>().Wake();
        return custody.Id;
    }

    internal async Task<Stay> Stay(int id) => (await Get<Stays>().Find(id))!;

    public void Dispose()
    {
        server.Dispose();
        folder.Delete(recursive: true);
    }

    private sealed class CountingHasher(TestBoard board, IPasswordHasher<IdentityUser> inner) : IPasswordHasher<IdentityUser>
    {
        public string HashPassword(IdentityUser user, string password) => inner.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(IdentityUser user, string hashedPassword, string providedPassword)
        {
            Interlocked.Increment(ref board.hashed);
            return inner.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }

    /// <summary>A clock that shows what it is set to, until it is told to run.</summary>
    internal sealed class SetClock : IClock
    {
        private Stopwatch? running;

        public Instant Now { get; set; } = Instant.FromUtc(2026, 11, 20, 18, 0);

        public void Run() => running = Stopwatch.StartNew();

        public Instant GetCurrentInstant() => Now + (running is null ? Duration.Zero : Duration.FromTimeSpan(running.Elapsed));
    }

    /// <summary>Everything that was logged, with exceptions.</summary>
    internal sealed class KeptLogs : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?,
            string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception} {(state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values.Select(static value => value.Value)) : "")}");

        public void Dispose()
        {
        }
    }
}

/// <summary>What a browser does with forms.</summary>
internal static partial class Forms
{
    public static async Task<HttpResponseMessage> Post(this HttpClient client, string path, params (string Name, string Value)[] fields)
    {
        var page = await (await client.GetAsync(path == "/sign-out" ? "/" : path)).Content.ReadAsStringAsync();
        return await client.PostBare(path, [.. fields, ("__RequestVerificationToken", Token().Match(page).Groups[1].Value)]);
    }

    /// <summary>Without the token that shows that the form came from the board.</summary>
    public static Task<HttpResponseMessage> PostBare(this HttpClient client, string path, params (string Name, string Value)[] fields) =>
        client.PostAsync(path, new FormUrlEncodedContent(fields.Select(static field => KeyValuePair.Create(field.Name, field.Value))));

    public static async Task<string> Page(this HttpClient client, string path) =>
        await (await client.GetAsync(path, TestContext.Current.CancellationToken)).Text();

    public static async Task<string> Text(this HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
