namespace CfnGen.CloudFormationStandIn.Signing;

/// <summary>Credentials that the stand-in knows.</summary>
/// <param name="Id">What a request names.</param>
/// <param name="Secret">What it is signed with; never leaves this process.</param>
/// <param name="SessionToken">What it must carry too; null for the key of a user, which has none.</param>
public sealed record AccessKey(string Id, string Secret, string? SessionToken = null)
{
    /// <summary>Requests after that, by the clock of the stand-in, are told that the session is over; null: never.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>The ARN of whoever has it; null: a user.</summary>
    internal string? Caller { get; init; }

    public override string ToString() => $"access key {Id}";
}
