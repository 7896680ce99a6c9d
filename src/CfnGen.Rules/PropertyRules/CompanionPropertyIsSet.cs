using CfnGen.Catalogue;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules;

/// <summary>A property that needs another one has it.</summary>
internal sealed class CompanionPropertyIsSet : Rule
{
    public override RuleInfo Info { get; } = new("CG3013", Severity.Error,
        "A property that needs another one is set together with it.",
        "The service refuses the resource, mostly only when it is made.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web servers
                  SecurityGroupEgress: [{IpProtocol: "-1", CidrIp: 10.0.0.0/16}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web servers
                  VpcId: vpc-0a1b2c3d
                  SecurityGroupEgress: [{IpProtocol: "-1", CidrIp: 10.0.0.0/16}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var checkedObject in template.Properties.Objects)
        {
            foreach (var group in checkedObject.Shape.Groups)
            {
                if (group is not { Kind: PropertyGroupKind.Requires, When: { } property }
                    || checkedObject.Find(property) is not { } entry
                    || checkedObject.HasMacro)
                {
                    continue;
                }

                var whenSet = template.WhenSet(checkedObject, property);
                foreach (var alternative in group.Alternatives)
                {
                    foreach (var needed in alternative)
                    {
                        if (template.CanMeet(whenSet, template.WhenAbsent(checkedObject, needed)))
                        {
                            yield return AtKey(entry, $"'{property}' needs '{needed}' beside it.");
                        }
                    }
                }
            }
        }
    }
}
