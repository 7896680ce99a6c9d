using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.ChangeSets;

public sealed class OnStackFailure(string value) : ConstantClass(value)
{
    public static readonly OnStackFailure DO_NOTHING = new("DO_NOTHING");
    public static readonly OnStackFailure ROLLBACK = new("ROLLBACK");
    public static readonly OnStackFailure DELETE = new("DELETE");

    public static OnStackFailure FindValue(string value) => FindValue<OnStackFailure>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator OnStackFailure?(string? value) => value is null ? null : FindValue(value);
}
