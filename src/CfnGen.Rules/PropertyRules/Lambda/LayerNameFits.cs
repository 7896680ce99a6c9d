using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>The name of a layer is no longer than Lambda allows.</summary>
internal sealed class LayerNameFits : Rule
{
    public override RuleInfo Info { get; } = new("CG3212", Severity.Error,
        "The name in the ARN of a layer has at most 140 characters.",
        "No such layer can exist, and Lambda refuses the function.",
        "https://docs.aws.amazon.com/lambda/latest/api/API_PublishLayerVersion.html")
    {
        Wrong = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  Layers: [arn:aws:lambda:eu-west-1:111122223333:layer:tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-tools-:1]
            """,
        Right = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  Layers: [arn:aws:lambda:eu-west-1:111122223333:layer:tools:1]
            """,
    };

    private const int LongestName = 140;
    private const int NamePart = 6;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.ValuesOf("AWS::Lambda::Function", "Layers"))
        {
            foreach (var item in value.Place.Items)
            {
                foreach (var layer in Branches.Of(item, value.When, template.Conditions))
                {
                    if (template.TextOf(layer) is { } arn && arn.Text.Split(':') is { Length: > NamePart } parts && parts[NamePart].Length > LongestName)
                    {
                        yield return At(arn.Place, $"Shorten the name of the layer{arn.Origin}: it has {Digits.Of(parts[NamePart].Length)} characters, and 140 is the most.");
                    }
                }
            }
        }
    }
}
