using System.Globalization;

namespace CfnGen.Rules.PropertyRules.References;

/// <summary>An ARN that is written out.</summary>
/// <param name="Service">The service: <c>iam</c>.</param>
/// <param name="Account">The account; empty for what belongs to none.</param>
/// <param name="Resource">All that follows: <c>role/name</c>.</param>
internal sealed record Arn(string Service, string Account, string Resource)
{
    /// <summary>Whether an account of twelve digits, or AWS itself, owns it.</summary>
    public bool NamesAccount => Account is "aws" || (Account.Length == 12 && long.TryParse(Account, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    /// <summary>The parts of a text; null when it is no ARN.</summary>
    public static Arn? Read(string text) => text.Split(':', 6) is ["arn", { Length: > 0 } partition, var service, _, var account, { Length: > 0 } resource]
        && partition.StartsWith("aws", StringComparison.Ordinal)
        ? new(service, account, resource)
        : null;

    /// <summary>Whether the resource is of this kind and has a name.</summary>
    public bool Begins(string kind) => Resource.Length > kind.Length && Resource.StartsWith(kind, StringComparison.Ordinal);
}
