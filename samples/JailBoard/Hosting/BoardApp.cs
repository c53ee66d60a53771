using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;

namespace Wso.JailBoard;

/// <summary>Puts the application together.</summary>
internal static class BoardApp
{
    public static WebApplication Build(BoardSettings settings, int port, string[] configuration)
    {
        var builder = WebApplication
            .CreateBuilder(new WebApplicationOptions { Args = configuration, ContentRootPath = AppContext.BaseDirectory });

        // This machine alone: whoever wants the board on a network puts a server with a certificate before it.
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ListenLocalhost(port);
        });
        builder.Configuration["AllowedHosts"] = "localhost;127.0.0.1;[::1]";

        // Addresses are logged at Information: kept out, so that logs know nobody. What Entity Framework says of a failure is told by
        // whoever it fails for; that another desk was first is none.
        builder.Logging.ClearProviders().AddJsonConsole().SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Wso.JailBoard", LogLevel.Information).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
                .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical);

        var services = builder.Services;
        services.AddStorage(settings);
        services.AddSingleton(new BoardClock.Pace(settings.Speed)).AddSingleton<IClock, BoardClock>();
        services.AddSingleton<BoardHtml>().AddSingleton<Desk>();
        services.AddSingleton<BoardFeed>().AddHostedService(static services => services.GetRequiredService<BoardFeed>());
        services.AddRazorPages();
        services.AddSingleton<StoreCheck>().AddHealthChecks().AddCheck<StoreCheck>("store");
        services.AddSingleton<SignInThrottle>();
        services.AddAntiforgery(static forgery =>
            (forgery.Cookie.SameSite, forgery.Cookie.HttpOnly, forgery.Cookie.SecurePolicy) =
            (SameSiteMode.Strict, true, CookieSecurePolicy.SameAsRequest));

        // Of the server with a certificate before it, on this machine, it is believed that the browser came by TLS, and from where.
        services.Configure<ForwardedHeadersOptions>(static forwarded =>
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedFor);

        // Each request asks whether the session still stands: who has signed out has, on every copy of the cookie.
        services.Configure<SecurityStampValidatorOptions>(static stamp => stamp.ValidationInterval = TimeSpan.Zero);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(static cookie =>
        {
            (cookie.Cookie.SameSite, cookie.Cookie.HttpOnly, cookie.Cookie.SecurePolicy, cookie.Cookie.Name) =
                (SameSiteMode.Strict, true, CookieSecurePolicy.SameAsRequest, "jail-board");
            (cookie.LoginPath, cookie.ExpireTimeSpan) = ("/sign-in", TimeSpan.FromHours(12));
        });
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        if (settings.IsDemo)
        {
            services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        }

        var app = builder.Build();
        app.UseForwardedHeaders();
        app.Use(Guard.Headers);
        app.Use(Guard.OnlyMethodsOfPages);
        app.UseExceptionHandler(Guard.Failed);
        app.UseStatusCodePagesWithReExecute("/problem", "?status={0}");
        app.UseStaticFiles();

        // Before anybody is asked who they are, which the database must answer: that it cannot is what this says.
        app.UseHealthChecks("/health", new HealthCheckOptions { ResponseWriter = StoreCheck.Say });
        app.Use(Guard.OnlyReadableForms);
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use(Guard.OnlyDesksRecord);
        app.MapGet("/board/events", EventStream.Send).DisableCookieRedirect();
        app.MapRazorPages();
        return app;
    }

    /// <summary>What the commands need too: the store, and those who may sign in.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, BoardSettings settings)
    {
        services.AddSingleton(settings).AddSingleton<Stays>();
        services.AddDbContextFactory<BoardStore>(options => BoardStore.Use(options, settings.Store, mayMake: false));
        services.AddIdentityCore<IdentityUser>(static identity =>
        {
            (identity.Lockout.MaxFailedAccessAttempts, identity.Lockout.DefaultLockoutTimeSpan) = (5, TimeSpan.FromMinutes(15));
            identity.Password.RequiredLength = 12;
            (identity.Password.RequireDigit, identity.Password.RequireLowercase, identity.Password.RequireUppercase,
                identity.Password.RequireNonAlphanumeric) = (false, false, false, false);
        }).AddEntityFrameworkStores<BoardStore>().AddSignInManager();
        return services;
    }
}
