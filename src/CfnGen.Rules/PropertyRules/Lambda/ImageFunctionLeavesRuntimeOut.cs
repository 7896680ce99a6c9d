using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>A function from an image has nothing that the image decides.</summary>
internal sealed class ImageFunctionLeavesRuntimeOut : Rule
{
    public override RuleInfo Info { get; } = new("CG3205", Severity.Error,
        "A function whose PackageType is Image has no Handler, Runtime or Layers.",
        "Lambda refuses the function: the image brings all of these.",
        "https://docs.aws.amazon.com/lambda/latest/dg/images-create.html")
    {
        Wrong = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ImageUri: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/worker:1}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  PackageType: Image
            """,
        Right = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ImageUri: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/worker:1}
                  Role: arn:aws:iam::111122223333:role/worker
                  PackageType: Image
            """,
    };

    private static readonly string[] OfArchives = ["Handler", "Runtime", "Layers"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var function in template.Properties.ObjectsOf("AWS::Lambda::Function"))
        {
            foreach (var package in template.Texts(function, "PackageType"))
            {
                if (package.Text != "Image")
                {
                    continue;
                }

                foreach (var property in OfArchives)
                {
                    if (template.CanHave(function, property, package.When))
                    {
                        yield return AtKey(function.Find(property)!, $"Remove '{property}': the image of a function brings it.");
                    }
                }
            }
        }
    }
}
