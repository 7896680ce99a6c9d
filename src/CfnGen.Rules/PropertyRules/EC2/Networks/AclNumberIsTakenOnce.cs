using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Networks;

/// <summary>Each entry of an access list has a number of its own.</summary>
internal sealed class AclNumberIsTakenOnce : Rule
{
    public override RuleInfo Info { get; } = new("CG3120", Severity.Error,
        "The number of an entry of a network access list is from 1 to 32766, and no other entry of the list for the same direction has it.",
        "EC2 refuses the entry.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html")
    {
        Wrong = """
            Resources:
              One:
                Type: AWS::EC2::NetworkAclEntry
                Properties: {NetworkAclId: acl-0a1b2c3d, RuleNumber: 100, RuleAction: allow, Protocol: -1, CidrBlock: 10.0.0.0/16}
              It:
                Type: AWS::EC2::NetworkAclEntry
                Properties: {NetworkAclId: acl-0a1b2c3d, RuleNumber: 100, RuleAction: allow, Protocol: -1, CidrBlock: 10.1.0.0/16}
            """,
        Right = """
            Resources:
              One:
                Type: AWS::EC2::NetworkAclEntry
                Properties: {NetworkAclId: acl-0a1b2c3d, RuleNumber: 100, RuleAction: allow, Protocol: -1, CidrBlock: 10.0.0.0/16}
              It:
                Type: AWS::EC2::NetworkAclEntry
                Properties: {NetworkAclId: acl-0a1b2c3d, RuleNumber: 110, RuleAction: allow, Protocol: -1, CidrBlock: 10.1.0.0/16}
            """,
    };

    private const int Highest = 32766;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var seen = new List<Taken>();
        foreach (var entry in template.Properties.ObjectsOf("AWS::EC2::NetworkAclEntry"))
        {
            foreach (var number in template.Numbers(entry, "RuleNumber"))
            {
                if (number.Number is < 1 or > Highest)
                {
                    yield return At(number.Place, $"Take a number from 1 to {Digits.Of(Highest)}, not {number.Text}{number.Origin}.");
                }

                if (DirectionOf(entry) is { } direction && template.Values(entry, "NetworkAclId") is [var list])
                {
                    var taken = new Taken(entry.Resource, list.Place, direction, number, entry.When);
                    if (FirstOfSame(template, seen, taken) is { } other)
                    {
                        yield return At(number.Place, $"'{other.Resource.Name}' has the number {number.Text} in this list already: take another one.");
                    }

                    seen.Add(taken);
                }
            }
        }
    }

    private static string? DirectionOf(CheckedObject entry) => entry.Find("Egress") is { } egress ? egress.Text : "false";

    private static Taken? FirstOfSame(CheckedTemplate template, List<Taken> seen, Taken taken)
    {
        foreach (var other in seen)
        {
            if (other.Resource != taken.Resource
                && other.Number.Number.Equals(taken.Number.Number)
                && string.Equals(other.Direction, taken.Direction, StringComparison.OrdinalIgnoreCase)
                && template.AreSame(other.List, taken.List)
                && template.CanMeet(other.Number.When, taken.Number.When))
            {
                return other;
            }
        }

        return null;
    }

    private sealed record Taken(CheckedResource Resource, Place List, string Direction, KnownNumber Number, Assumptions When);
}
