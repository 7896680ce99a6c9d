using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>A function in Java starts from a snapshot.</summary>
internal sealed class JavaStartsFromSnapshot : Rule
{
    public override RuleInfo Info { get; } = new("CG3208", Severity.Info,
        "A function on Java has SnapStart.",
        "Java takes seconds to start; from a snapshot it takes a fraction of that, at no cost.",
        "https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html")
    {
        Wrong = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {S3Bucket: code, S3Key: worker.jar}
                  Handler: a.B::c
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: java21
            """,
        Right = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {S3Bucket: code, S3Key: worker.jar}
                  Handler: a.B::c
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: java21
                  SnapStart: {ApplyOn: PublishedVersions}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var function in template.Properties.ObjectsOf("AWS::Lambda::Function"))
        {
            foreach (var runtime in template.Texts(function, "Runtime"))
            {
                // The first of Java's runtimes has no part in it.
                if (runtime.Text.StartsWith("java", StringComparison.Ordinal)
                    && !runtime.Text.StartsWith("java8", StringComparison.Ordinal)
                    && template.CanLack(function, "SnapStart", runtime.When))
                {
                    yield return At(runtime.Place, $"Consider SnapStart: a function on '{runtime.Text}'{runtime.Origin} starts much faster from a snapshot.");
                }
            }
        }
    }
}
