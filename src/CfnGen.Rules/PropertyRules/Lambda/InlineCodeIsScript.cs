using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>Code that stands in the template is of a language that needs no building.</summary>
internal sealed class InlineCodeIsScript : Rule
{
    public override RuleInfo Info { get; } = new("CG3204", Severity.Error,
        "A function with ZipFile runs on Node.js or Python.",
        "CloudFormation makes an archive of the text for these two only, and refuses the function.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html")
    {
        Wrong = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: ruby3.4
            """,
        Right = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: nodejs24.x
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var function in template.Properties.ObjectsOf("AWS::Lambda::Function"))
        {
            foreach (var runtime in template.Texts(function, "Runtime"))
            {
                if (!IsScript(runtime.Text) && FunctionCode.IsInline(template, function, runtime))
                {
                    yield return At(runtime.Place, $"Put the code for '{runtime.Text}'{runtime.Origin} into a bucket: ZipFile is for nodejs and python.");
                }
            }
        }
    }

    private static bool IsScript(string runtime) =>
        runtime.StartsWith("nodejs", StringComparison.Ordinal) || runtime.StartsWith("python", StringComparison.Ordinal);
}
