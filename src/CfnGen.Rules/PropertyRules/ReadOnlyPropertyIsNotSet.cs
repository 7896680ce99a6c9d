using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules;

/// <summary>What the service sets is left to it.</summary>
internal sealed class ReadOnlyPropertyIsNotSet : Rule
{
    public override RuleInfo Info { get; } = new("CG3011", Severity.Error,
        "No property is set that only the service can set.",
        "CloudFormation refuses the resource: encountered read-only properties.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::Batch::ComputeEnvironment
                Properties:
                  Type: MANAGED
                  ComputeResources:
                    Type: EC2
                    MaxvCpus: 16
                    Subnets: [subnet-0a1b2c3d]
                    Ec2Configuration:
                      - ImageType: ECS_AL2023
                        BatchImageStatus: ACTIVE
            """,
        Right = """
            Resources:
              It:
                Type: AWS::Batch::ComputeEnvironment
                Properties:
                  Type: MANAGED
                  ComputeResources:
                    Type: EC2
                    MaxvCpus: 16
                    Subnets: [subnet-0a1b2c3d]
                    Ec2Configuration:
                      - ImageType: ECS_AL2023
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var checkedObject in template.Properties.Objects)
        {
            foreach (var entry in checkedObject.Entries)
            {
                if (checkedObject.Shape.Properties.Find(entry.Name) is { ReadOnly: true })
                {
                    yield return AtKey(entry, $"{checkedObject.Name} sets '{entry.Name}' itself: remove it.");
                }
            }
        }
    }
}
