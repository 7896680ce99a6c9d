using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Changes;

public sealed class Replacement(string value) : ConstantClass(value)
{
    public static readonly Replacement True = new("True");
    public static readonly Replacement False = new("False");
    public static readonly Replacement Conditional = new("Conditional");

    public static Replacement FindValue(string value) => FindValue<Replacement>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Replacement?(string? value) => value is null ? null : FindValue(value);
}
