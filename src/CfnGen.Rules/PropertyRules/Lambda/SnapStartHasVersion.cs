using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>A function that starts from snapshots has a version to make one of.</summary>
internal sealed class SnapStartHasVersion : Rule
{
    public override RuleInfo Info { get; } = new("CG3207", Severity.Warning,
        "A function with SnapStart has a version in the template.",
        "Lambda makes a snapshot when a version is published; without one the function starts as slowly as before.",
        "https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html")
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
                  SnapStart: {ApplyOn: PublishedVersions}
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
                  SnapStart: {ApplyOn: PublishedVersions}
              Version:
                Type: AWS::Lambda::Version
                Properties: {FunctionName: !Ref Worker}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var function in template.Properties.ObjectsOf("AWS::Lambda::Function"))
        {
            foreach (var snapStart in template.Inside(function, "SnapStart"))
            {
                foreach (var applied in template.Texts(snapStart, "ApplyOn"))
                {
                    if (applied.Text == "PublishedVersions" && !HasVersion(template, function.Resource))
                    {
                        yield return At(applied.Place, $"Add an AWS::Lambda::Version of '{function.Resource.Name}': only published versions start from snapshots.");
                    }
                }
            }
        }
    }

    private static bool HasVersion(CheckedTemplate template, CheckedResource function)
    {
        // A name that is written out may be any function's.
        foreach (var value in template.Properties.ValuesOf("AWS::Lambda::Version", "FunctionName"))
        {
            if (template.TargetOf(value.Place) is not { } target || ReferenceEquals(target.Resource, function))
            {
                return true;
            }
        }

        return false;
    }
}
