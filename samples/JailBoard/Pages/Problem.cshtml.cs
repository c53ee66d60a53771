using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Wso.JailBoard.Pages;

/// <summary>Says in words what a status without a page of its own means, and what to do.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class ProblemModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Status { get; set; }

    public string What => Status switch
    {
        403 => "Refused",
        404 => "There is no such page",
        _ => "That was not accepted",
    };

    public string WhatNext => Status switch
    {
        403 => "An auditor reads, and records nothing. Sign in as a desk to record.",
        404 => "Nothing is at this address. Look for the person on the board.",
        _ =>
            "Nothing was recorded: the page it was sent from is too old, or somebody has signed in or out since. Load that page anew and "
                + "send it again.",
    };
}
