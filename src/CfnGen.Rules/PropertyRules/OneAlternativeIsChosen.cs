using CfnGen.Catalogue;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules;

/// <summary>Of several ways to say something one is chosen.</summary>
internal sealed class OneAlternativeIsChosen : Rule
{
    public override RuleInfo Info { get; } = new("CG3014", Severity.Error,
        "Of properties that say the same in different ways exactly one is set, or at least one where several may be.",
        "The service refuses the resource, mostly only when it is made.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: tcp
                  FromPort: 443
                  ToPort: 443
                  CidrIp: 10.0.0.0/16
                  SourceSecurityGroupId: sg-3d2c1b0a
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: tcp
                  FromPort: 443
                  ToPort: 443
                  SourceSecurityGroupId: sg-3d2c1b0a
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var checkedObject in template.Properties.Objects)
        {
            foreach (var group in checkedObject.Shape.Groups)
            {
                if (group.Kind is PropertyGroupKind.ExactlyOne or PropertyGroupKind.AtLeastOne && !checkedObject.HasMacro)
                {
                    if (NoneIsSet(checkedObject, group))
                    {
                        yield return AtKey(checkedObject.Place, $"{checkedObject.Name} needs {(group.Kind == PropertyGroupKind.ExactlyOne ? "one of" : "at least one of")} {Names(group)}.");
                    }
                    else if (group.Kind == PropertyGroupKind.ExactlyOne && SecondOf(template, checkedObject, group) is { } second)
                    {
                        yield return AtKey(second, $"Only one of {Names(group)} may be set: remove the others.");
                    }
                }
            }
        }
    }

    // Where a property is there but may be absent, conditions decide, and mostly the author knows what he does: that is left alone.
    private static bool NoneIsSet(CheckedObject checkedObject, PropertyGroup group)
    {
        foreach (var alternative in group.Alternatives)
        {
            var all = true;
            foreach (var property in alternative)
            {
                all &= checkedObject.Find(property) is not null;
            }

            if (all)
            {
                return false;
            }
        }

        return true;
    }

    private static Place? SecondOf(CheckedTemplate template, CheckedObject checkedObject, PropertyGroup group)
    {
        var properties = new List<string>();
        foreach (var alternative in group.Alternatives)
        {
            // Sets that overlap would need to know which of them is meant.
            if (alternative.Count != 1)
            {
                return null;
            }

            properties.Add(alternative[0]);
        }

        return template.SecondOf(checkedObject, properties);
    }

    private static string Names(PropertyGroup group)
    {
        var names = new List<string>();
        foreach (var alternative in group.Alternatives)
        {
            names.Add(string.Join(" with ", alternative));
        }

        return string.Join(", ", names);
    }
}
