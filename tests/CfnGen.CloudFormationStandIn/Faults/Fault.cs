using System.Text;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Faults;

/// <summary>Something that goes wrong with one call.</summary>
public sealed record Fault
{
    private Fault(FaultKind kind) => Kind = kind;

    /// <summary>The connection is cut before anything was executed.</summary>
    public static Fault CutBefore { get; } = new(FaultKind.CutBefore);

    /// <summary>The call is executed; then the connection is cut without an answer.</summary>
    public static Fault CutAfter { get; } = new(FaultKind.CutAfter);

    /// <summary>The call is executed; then the connection is cut in the middle of the answer.</summary>
    public static Fault CutWithin { get; } = new(FaultKind.CutWithin);

    /// <summary>The call is executed; its answer ends too early, and says that it is whole.</summary>
    public static Fault Truncated { get; } = new(FaultKind.Truncated);

    /// <summary>The call is executed; its answer is no XML.</summary>
    public static Fault Garbage { get; } = new(FaultKind.Garbage);

    /// <summary>Nothing is executed; a page for people comes back, with status 200.</summary>
    public static Fault HtmlPage { get; } = new(FaultKind.Answer) { Content = Wire.Answer.Html(200, "Sign in to the network") };

    /// <summary>The service has had too many calls.</summary>
    public static Fault Throttling { get; } = Refusal("Throttling", "Rate exceeded");

    /// <summary>The same, as other services and older parts say it.</summary>
    public static Fault RequestLimitExceeded { get; } = Refusal("RequestLimitExceeded", "Request limit exceeded.");

    /// <summary>The session of the credentials is over.</summary>
    public static Fault ExpiredToken { get; } = Refusal("ExpiredToken", "The security token included in the request is expired", 403);

    internal FaultKind Kind { get; private init; }

    internal Answer? Content { get; private init; }

    internal ServiceException? Problem { get; private init; }

    internal TimeSpan Span { get; private init; }

    /// <summary>Nothing is executed; a page with an error of the network or the service comes back: 429, 500, 503 …</summary>
    public static Fault Status(int status) => new(FaultKind.Answer) { Content = Wire.Answer.Html(status, "Error") };

    /// <summary>Nothing is executed; the service refuses in its own form.</summary>
    public static Fault Refusal(string code, string message, int status = 400) => new(FaultKind.Refusal) { Problem = new(code, message, status) };

    /// <summary>The caller may not do this.</summary>
    public static Fault AccessDenied(string action) => Refusal(
        "AccessDenied",
        $"User: arn:aws:iam::111122223333:user/deployer is not authorized to perform: cloudformation:{action} because no identity-based policy allows the cloudformation:{action} action",
        403);

    /// <summary>The call is executed; its answer comes late, on the clock of the stacks.</summary>
    public static Fault Slow(TimeSpan span) => new(FaultKind.Slow) { Span = span };

    internal Answer Damage(Answer answer) => Kind switch
    {
        FaultKind.Truncated => answer with { Body = answer.Body[..(answer.Body.Length / 2)] },
        FaultKind.Garbage => answer with { Body = Encoding.Latin1.GetBytes("\u0000\u0017\u00ff{]<<&;garbage") },
        _ => answer,
    };
}
