using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Wso.JailBoard.Pages;

/// <summary>Signs in; in a demonstration by one click.</summary>
[AllowAnonymous]
internal sealed class SignInModel(SignInManager<IdentityUser> signIn, IPasswordHasher<IdentityUser> hasher, SignInThrottle throttle,
    BoardSettings settings) : PageModel
{
    /// <summary>A failure is told at a multiple of this, so that what was done meanwhile does not show.</summary>
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(600);

    private static readonly IdentityUser Nobody = new("nobody");
    private static string? nobodysHash;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public string? Failed { get; private set; }

    public async Task<IActionResult> OnPostAsync([FromQuery] string? returnUrl = null)
    {
        var since = Stopwatch.StartNew();
        var address = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        if (!throttle.IsOver(address) && await Known(Name ?? "", Password ?? "") is { } user)
        {
            await signIn.SignInAsync(user, isPersistent: false);
            return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl! : "/");
        }

        throttle.Failed(address);
        await Task.Delay((Step * (Math.Floor(since.Elapsed / Step) + 1)) - since.Elapsed, HttpContext.RequestAborted);

        // The same words whether the name is known or not, and whether it is locked out or not.
        Failed = "Name and password do not fit, or there were too many tries: then wait 15 minutes.";
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Page();
    }

    public async Task<IActionResult> OnPostDemoAsync(string role)
    {
        if (!settings.IsDemo || await signIn.UserManager.FindByNameAsync("demo-" + role) is not { } user)
        {
            return NotFound();
        }

        await signIn.SignInAsync(user, isPersistent: false);
        return Redirect("/");
    }

    /// <summary>
    /// The user of that name and password. One password is hashed, whether there is such a name or not, and whether it is locked out or
    /// not.
    /// </summary>
    private async Task<IdentityUser?> Known(string name, string password)
    {
        var users = signIn.UserManager;
        var user = name.Any(char.IsControl) ? null : await users.FindByNameAsync(name);
        var isRight = hasher.VerifyHashedPassword(user ?? Nobody,
            user?.PasswordHash ?? (nobodysHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString())),
            password) != PasswordVerificationResult.Failed;
        if (user?.PasswordHash is null || await users.IsLockedOutAsync(user))
        {
            return null;
        }

        await (isRight ? users.ResetAccessFailedCountAsync(user) : users.AccessFailedAsync(user));
        return isRight ? user : null;
    }
}
