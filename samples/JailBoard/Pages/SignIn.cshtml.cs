using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Wso.JailBoard.Pages;

/// <summary>Signs in by name and password; in a demonstration by one click.</summary>
[AllowAnonymous]
internal sealed class SignInModel(SignInManager<IdentityUser> signIn, BoardSettings settings) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public string? Failed { get; private set; }

    public async Task<IActionResult> OnPostAsync(string? returnUrl = null)
    {
        var tried = await signIn.PasswordSignInAsync(Name ?? "", Password ?? "", isPersistent: false, lockoutOnFailure: true);
        if (tried.Succeeded)
        {
            return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl! : "/");
        }

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
}
