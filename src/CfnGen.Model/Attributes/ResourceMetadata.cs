using System.Text;

namespace CfnGen.Model;

/// <summary>Data beside a resource's properties: the configuration that cfn-init applies to an instance, and, as <see cref="Shape.Extra"/>, keys of any name.</summary>
/// <remarks>Anyone who may describe the stack reads it, so it is no place for secrets. A change of metadata alone replaces nothing.</remarks>
public sealed record ResourceMetadata : Shape
{
    /// <summary>What cfn-init does on an instance.</summary>
    public CloudFormationInit? Init
    {
        get => (CloudFormationInit?)CfnGet(0);
        init => CfnSet(0, value);
    }

    /// <summary>What cfn-init shows to the places where it gets files and sources, under names of the author's.</summary>
    public CfnMap<InitAuthentication>? Authentication
    {
        get => (CfnMap<InitAuthentication>?)CfnGet(1);
        init => CfnSet(1, value);
    }

    protected override string CfnPropertyNames => "AWS::CloudFormation::Init|AWS::CloudFormation::Authentication";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
