using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Drifts;

public sealed class DifferenceType(string value) : ConstantClass(value)
{
    public static readonly DifferenceType ADD = new("ADD");
    public static readonly DifferenceType REMOVE = new("REMOVE");
    public static readonly DifferenceType NOT_EQUAL = new("NOT_EQUAL");

    public static DifferenceType FindValue(string value) => FindValue<DifferenceType>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator DifferenceType?(string? value) => value is null ? null : FindValue(value);
}
