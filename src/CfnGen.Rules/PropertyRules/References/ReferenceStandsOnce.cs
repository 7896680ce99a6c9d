using CfnGen.Model.Documents;
using CfnGen.Catalogue;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.References;

/// <summary>A list of subnets, groups or topics names each of them once.</summary>
internal sealed class ReferenceStandsOnce : Rule
{
    public override RuleInfo Info { get; } = new("CG3021", Severity.Info,
        "A list of what a resource refers to names nothing twice, also where the service would take it.",
        "The second one does nothing, and stands where mostly another one was meant.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  VPCZoneIdentifier: [subnet-0a1b2c3d, subnet-0a1b2c3d]
            """,
        Right = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  VPCZoneIdentifier: [subnet-0a1b2c3d, subnet-1a1b2c3d]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            // Where the service insists, another rule reports it.
            if (!value.IsWhole || value is not { Type: ListType, Property.UniqueItems: false } || PropertyKind.Of(value) is null)
            {
                continue;
            }

            var seen = new HashSet<TemplateNode>();
            foreach (var item in value.Place.Items)
            {
                if (!seen.Add(item.Node) && !Branches.IsNoValue(item) && !item.Calls(IntrinsicFunction.If))
                {
                    yield return At(item, $"This item of '{value.Property.Name}' stands there already: remove it, or name the one that was meant.");
                }
            }
        }
    }
}
