using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules;

/// <summary>A type is one that AWS still recommends.</summary>
internal sealed class TypeIsNotOutOfDate : Rule
{
    public override RuleInfo Info { get; } = new("CG3015", Severity.Warning,
        "The type of a resource, and each property, is not one that AWS calls out of date.",
        "It may be refused for new accounts already, and one day it goes.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::EIPAssociation
                Properties:
                  EIP: 192.0.2.1
                  InstanceId: i-0a1b2c3d
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::EIPAssociation
                Properties:
                  AllocationId: eipalloc-0a1b2c3d
                  InstanceId: i-0a1b2c3d
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        if (template.Macros.MayChangeAnything)
        {
            yield break;
        }

        foreach (var resource in template.AllResources)
        {
            if (resource is { CatalogueType.Deprecated: true, Type: { } type })
            {
                yield return At(resource.Place["Type"]!, $"AWS calls {type} out of date.");
            }
        }

        foreach (var checkedObject in template.Properties.Objects)
        {
            foreach (var entry in checkedObject.Entries)
            {
                if (checkedObject.Shape.Properties.Find(entry.Name) is { Deprecated: true })
                {
                    yield return AtKey(entry, $"AWS calls the property '{entry.Name}' of {checkedObject.Name} out of date.");
                }
            }
        }
    }
}
