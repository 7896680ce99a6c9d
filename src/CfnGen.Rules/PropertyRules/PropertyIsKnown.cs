using CfnGen.Catalogue;
using CfnGen.Rules.Properties;
using CfnGen.Rules.ReferenceRules;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules;

/// <summary>A property exists.</summary>
internal sealed class PropertyIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("CG3002", Severity.Error,
        "Every property is one that its type has.",
        "CloudFormation refuses the resource: encountered unsupported property, or extraneous key is not permitted.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  Displayname: Alerts
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: Alerts
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var checkedObject in template.Properties.Objects)
        {
            if (!TakesOthers(checkedObject))
            {
                foreach (var entry in checkedObject.Entries)
                {
                    if (checkedObject.Shape.Properties.Find(entry.Name) is null && !entry.Name.StartsWith("Fn::", StringComparison.Ordinal) && !LoopText.MayChange(entry.Name) && !IsNewInSam(checkedObject, entry.Name))
                    {
                        yield return AtKey(entry, Unknown(checkedObject, entry.Name));
                    }
                }
            }
        }
    }

    // The transform of AWS SAM takes more than the catalogue knows; what is nearly the name of a property is a slip all the same.
    private static bool IsNewInSam(CheckedObject checkedObject, string name) =>
        checkedObject.Resource.Type?.StartsWith("AWS::Serverless::", StringComparison.Ordinal) == true && NearestName.Of(name, Known(checkedObject)) is null;

    // A custom resource takes what its provider wants.
    private static bool TakesOthers(CheckedObject checkedObject) => checkedObject.Shape is ResourceType && checkedObject.Resource.IsCustom;

    private static string Unknown(CheckedObject checkedObject, string name)
    {
        if (checkedObject.Shape is ResourceType type && ResourceAttributes.Has(type, name))
        {
            return $"'{name}' is an attribute of {checkedObject.Name}: read it with Fn::GetAtt, and remove it here.";
        }

        return $"{checkedObject.Name} has no property '{name}'.{NearestName.Question(name, Known(checkedObject))}";
    }

    private static List<string> Known(CheckedObject checkedObject)
    {
        var known = new List<string>();
        foreach (var property in checkedObject.Shape.Properties)
        {
            known.Add(property.Name);
        }

        return known;
    }
}
