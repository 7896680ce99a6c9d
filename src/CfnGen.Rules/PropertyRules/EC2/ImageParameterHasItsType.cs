using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2;

/// <summary>A parameter for an image says so by its type.</summary>
internal sealed class ImageParameterHasItsType : Rule
{
    public override RuleInfo Info { get; } = new("CG3105", Severity.Warning,
        "A parameter that is used as the id of an image has the type AWS::EC2::Image::Id, or the one that reads such an id from the Systems Manager.",
        "As a plain text any value passes, and a wrong one is noticed only when the instance does not start.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html")
    {
        Wrong = """
            Parameters:
              Image:
                Type: String
            Resources:
              It:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: !Ref Image
            """,
        Right = """
            Parameters:
              Image:
                Type: AWS::EC2::Image::Id
            Resources:
              It:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: !Ref Image
            """,
    };

    private const string Plain = "AWS::EC2::Image::Id";
    private const string Kept = "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>";

    private static readonly string[] Types =
        ["AWS::AutoScaling::LaunchConfiguration", "AWS::Batch::ComputeEnvironment", "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::EC2::SpotFleet"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in Types)
        {
            foreach (var value in template.Properties.ValuesOf(type, "ImageId"))
            {
                if (value.Place.Calls(IntrinsicFunction.Ref)
                    && value.Place.Argument.Text is { } name
                    && template.Parameters.Find(name) is { } parameter
                    && parameter["Type"] is { Text: { } given } place
                    && given is not (Plain or Kept)
                    && !MayBeEmpty(parameter)
                    && seen.Add(name))
                {
                    yield return At(place, $"'{name}' is used as the id of an image: give it the type {(given.StartsWith("AWS::SSM::", StringComparison.Ordinal) ? Kept : Plain)}.");
                }
            }
        }
    }

    // CloudFormation refuses an empty text for the id of an image, so that an optional one must stay a plain text.
    private static bool MayBeEmpty(Place parameter) => parameter["Default"]?.Text is "";
}
