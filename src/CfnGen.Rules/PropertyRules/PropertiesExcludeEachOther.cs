using CfnGen.Catalogue;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules;

/// <summary>Properties that exclude each other are not set together.</summary>
internal sealed class PropertiesExcludeEachOther : Rule
{
    public override RuleInfo Info { get; } = new("CG3012", Severity.Error,
        "A property is not set together with one that excludes it.",
        "The service refuses the resource, mostly only when it is made.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d
                  SubnetId: subnet-0a1b2c3d
                  NetworkInterfaces: [{DeviceIndex: 0, SubnetId: subnet-0a1b2c3d}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d
                  NetworkInterfaces: [{DeviceIndex: 0, SubnetId: subnet-0a1b2c3d}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var checkedObject in template.Properties.Objects)
        {
            foreach (var group in checkedObject.Shape.Groups)
            {
                if (group is { Kind: PropertyGroupKind.Excludes, When: { } property } && checkedObject.Find(property) is { } entry)
                {
                    var whenSet = template.WhenSet(checkedObject, property);
                    foreach (var alternative in group.Alternatives)
                    {
                        foreach (var other in alternative)
                        {
                            // Where each excludes the other, one finding is enough: at the later one.
                            if (IsBefore(checkedObject, other, property)
                                && template.CanMeet(whenSet, template.WhenSet(checkedObject, other)))
                            {
                                yield return AtKey(entry, $"'{property}' and '{other}' exclude each other: remove one of them.");
                            }
                        }
                    }
                }
            }
        }
    }

    private static bool IsBefore(CheckedObject checkedObject, string first, string second)
    {
        foreach (var entry in checkedObject.Entries)
        {
            if (entry.Name == first)
            {
                return true;
            }

            if (entry.Name == second)
            {
                return !Excludes(checkedObject, first, second);
            }
        }

        return false;
    }

    private static bool Excludes(CheckedObject checkedObject, string property, string other)
    {
        foreach (var group in checkedObject.Shape.Groups)
        {
            if (group.Kind == PropertyGroupKind.Excludes && group.When == property)
            {
                foreach (var alternative in group.Alternatives)
                {
                    if (alternative.Contains(other))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
