using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Changes;

public sealed class EvaluationType(string value) : ConstantClass(value)
{
    public static readonly EvaluationType Static = new("Static");
    public static readonly EvaluationType Dynamic = new("Dynamic");

    public static EvaluationType FindValue(string value) => FindValue<EvaluationType>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator EvaluationType?(string? value) => value is null ? null : FindValue(value);
}
