using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling;

/// <summary>A scaling policy of either service, in one of its branches.</summary>
/// <param name="Kind">How it decides.</param>
/// <param name="Properties">Its properties.</param>
/// <param name="Settings">What holds its adjustments or its target: of a group's step policy the properties themselves.</param>
/// <param name="Scaled">The group or the scalable target that it scales; null where it stands in another template.</param>
/// <param name="When">What is known of the conditions there.</param>
internal sealed record ScalingPolicy(PolicyKind Kind, CheckedObject Properties, CheckedObject Settings, CheckedResource? Scaled, Assumptions When)
{
    public const string OfGroup = "AWS::AutoScaling::ScalingPolicy";
    public const string OfTarget = "AWS::ApplicationAutoScaling::ScalingPolicy";

    public CheckedResource Resource => Properties.Resource;

    /// <summary>Whether it scales a group of instances, not a scalable target.</summary>
    public bool IsOfGroup => Resource.Type == OfGroup;
}
