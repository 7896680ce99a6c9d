using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;
using Kind = CfnGen.Catalogue.ScalarKind;

namespace CfnGen.Rules.TemplateRules.Scalars;

/// <summary>Where a text is expected, nobody leaves to YAML what yes and 7.10 are.</summary>
/// <remarks>No fix: <c>yes</c> has reached the service as true so far, and whether that works or is the mistake, only a person can say.</remarks>
internal sealed class WordIsMeant : Rule
{
    public override RuleInfo Info { get; } = new("CG1702", Severity.Warning,
        "Where a text is expected, words such as yes and numbers such as 7.10 stand in quotes.",
        "Without them YAML reads yes as true and 7.10 as 7.1, and that is the text which arrives.",
        Guide.Formats)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: yes
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: 'yes'
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var parameter in template.Parameters.Entries)
        {
            if (parameter["Type"]?.Text is not "String")
            {
                continue;
            }

            foreach (var place in (Place?[])[parameter["Default"], .. parameter["AllowedValues"]?.Items ?? []])
            {
                if (place is not null && Problem(place) is { } problem)
                {
                    yield return At(place, problem);
                }
            }
        }

        foreach (var value in template.Properties.Values)
        {
            if (value.Type is Catalogue.ScalarType { Kind: Kind.String } && Problem(value.Place) is { } problem)
            {
                yield return At(value.Place, problem);
            }
        }
    }

    private static string? Problem(Place place) => place.Node switch
    {
        ScalarNode { Kind: ScalarKind.Boolean, Written: { } word, Text: var read } =>
            $"YAML reads {word} as {read}: write '{word}' in quotes if the word is meant, else {read}.",
        ScalarNode { Kind: ScalarKind.Float, Text: var number } when LosesZero(number) =>
            $"YAML reads {number} as {number.TrimEnd('0')}: write '{number}' in quotes.",
        _ => null,
    };

    // Of 1.0 nothing is lost that anybody would miss.
    private static bool LosesZero(string number) =>
        number.EndsWith('0') && !number.EndsWith(".0", StringComparison.Ordinal) && !number.Contains('e', StringComparison.Ordinal);
}
