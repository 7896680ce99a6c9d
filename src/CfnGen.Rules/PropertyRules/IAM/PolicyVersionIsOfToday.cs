using CfnGen.Model.Documents;
using CfnGen.Rules.Policies;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.IAM;

/// <summary>A policy is written in the language of today.</summary>
internal sealed class PolicyVersionIsOfToday : Rule
{
    public override RuleInfo Info { get; } = new("CG3303", Severity.Warning,
        "The version of a policy is 2012-10-17.",
        "In the older language, which also holds where no version is given, variables such as ${aws:username} are plain text.",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html")
    {
        Wrong = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2008-10-17
                    Statement:
                      - {Effect: Allow, Action: sqs:SendMessage, Resource: "*"}
            """,
        Right = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: sqs:SendMessage, Resource: "*"}
            """,
    };

    private const string Today = "2012-10-17";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (!value.IsWhole || value.Place.Node is not MappingNode || PolicyKind.Of(value) is null)
            {
                continue;
            }

            if (value.Place["Version"] is { Text: "2008-10-17" } version)
            {
                yield return At(version, $"Write {Today}: it knows all that the version of 2008 does, and variables too.");
            }
            else if (value.Place["Version"] is null && HasVariable(value.Place))
            {
                yield return AtKey(value.Place, $"Add Version: {Today}. Without it variables such as ${{aws:username}} are plain text.");
            }
        }
    }

    private static bool HasVariable(Place place)
    {
        if (place.Text is { } text)
        {
            return text.Contains("${aws:", StringComparison.Ordinal);
        }

        foreach (var entry in place.Node is MappingNode ? place.Entries : place.Items)
        {
            if (HasVariable(entry))
            {
                return true;
            }
        }

        return false;
    }
}
