using System.Data.Common;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Primitives;

namespace Wso.JailBoard;

/// <summary>What holds for every page, in one place: what a browser may load, and who may change anything.</summary>
internal static class Guard
{
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri "
            + "'none'; frame-ancestors 'none'";

    public static Task Headers(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.StrictTransportSecurity = context.Request.IsHttps ? "max-age=31536000" : default(StringValues);
        (headers.CacheControl, headers.Pragma) = ("no-cache, no-store", "no-cache");
        return next(context);
    }

    /// <summary>What a failure is told as: by its kind, in words, and never as a recorded entry.</summary>
    public static void Failed(IApplicationBuilder failed) => failed.Run(static context =>
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        context.Response.StatusCode = fault is BadHttpRequestException bad ? bad.StatusCode : IsOfTheStore(fault)
            ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;
        return context.Response.WriteAsync(fault is BadHttpRequestException ? "What was sent cannot be read. Nothing was recorded."
            : "Something went wrong here. What you sent may not be recorded: look at the person's entries before you send it again.");
    });

    private static bool IsOfTheStore(Exception? fault) => fault is not null && (fault is DbException || IsOfTheStore(fault.InnerException));

    /// <summary>A form that cannot be read, in an unknown charset, say, is refused before anybody looks into it.</summary>
    public static async Task OnlyReadableForms(HttpContext context, RequestDelegate next)
    {
        try
        {
            _ = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : null;
        }
        catch (Exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next(context);
    }

    /// <summary>Pages answer to these methods. For any other, Razor Pages would render a page of which nothing was loaded.</summary>
    public static Task OnlyMethodsOfPages(HttpContext context, RequestDelegate next)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsPost(method))
        {
            return next(context);
        }

        (context.Response.StatusCode, context.Response.Headers.Allow) = (StatusCodes.Status405MethodNotAllowed, "GET, HEAD, POST");
        return context.Response.CompleteAsync();
    }

    /// <summary>
    /// Only a desk records. Anyone else may read and may sign in and out; every other request is refused, on every page.
    /// </summary>
    public static Task OnlyDesksRecord(HttpContext context, RequestDelegate next)
    {
        var isReading = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (isReading || context.User.IsInRole(Roles.Desk) || context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
