using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.CodeBuild;

/// <summary>A project that leaves its result in S3 says where.</summary>
internal sealed class ArtifactsHavePlace : Rule
{
    public override RuleInfo Info { get; } = new("CG3910", Severity.Error,
        "Artifacts, caches and sources of the type S3 have a Location.",
        "CodeBuild refuses the project.",
        "https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectArtifacts.html")
    {
        Wrong = """
            Resources:
              Make:
                Type: AWS::CodeBuild::Project
                Properties:
                  ServiceRole: arn:aws:iam::111122223333:role/make
                  Artifacts: {Type: S3}
                  Source: {Type: NO_SOURCE, BuildSpec: x}
                  Environment: {Type: LINUX_CONTAINER, ComputeType: BUILD_GENERAL1_SMALL, Image: aws/codebuild/standard:7.0}
            """,
        Right = """
            Resources:
              Make:
                Type: AWS::CodeBuild::Project
                Properties:
                  ServiceRole: arn:aws:iam::111122223333:role/make
                  Artifacts: {Type: S3, Location: results}
                  Source: {Type: NO_SOURCE, BuildSpec: x}
                  Environment: {Type: LINUX_CONTAINER, ComputeType: BUILD_GENERAL1_SMALL, Image: aws/codebuild/standard:7.0}
            """,
    };

    private static readonly string[] Definitions = ["Artifacts", "ProjectCache", "Source"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var definition in Definitions)
        {
            foreach (var stored in template.Properties.ObjectsOf("AWS::CodeBuild::Project", definition))
            {
                foreach (var kind in template.Texts(stored, "Type"))
                {
                    if (kind.Text == "S3" && template.CanLack(stored, "Location", kind.When))
                    {
                        yield return At(kind.Place, $"Add 'Location', the bucket: the Type is S3{kind.Origin}.");
                    }
                }
            }
        }
    }
}
