using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.CodePipeline;

/// <summary>A pipeline fetches in its first stage, and only there.</summary>
internal sealed class SourcesAreInFirstStage : Rule
{
    public override RuleInfo Info { get; } = new("CG3900", Severity.Error,
        "The actions of the first stage, and no others, have the category Source.",
        "CodePipeline refuses the pipeline.",
        "https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html")
    {
        Wrong = """
            Resources:
              Ship:
                Type: AWS::CodePipeline::Pipeline
                Properties:
                  RoleArn: arn:aws:iam::111122223333:role/ship
                  ArtifactStore: {Type: S3, Location: store}
                  Stages:
                    - Name: S0
                      Actions:
                        - {Name: Make, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}}
                    - Name: S1
                      Actions:
                        - {Name: Make, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}}
            """,
        Right = """
            Resources:
              Ship:
                Type: AWS::CodePipeline::Pipeline
                Properties:
                  RoleArn: arn:aws:iam::111122223333:role/ship
                  ArtifactStore: {Type: S3, Location: store}
                  Stages:
                    - Name: S0
                      Actions:
                        - {Name: Fetch, ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: '1'}, OutputArtifacts: [{Name: code}]}
                    - Name: S1
                      Actions:
                        - {Name: Make, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}, InputArtifacts: [{Name: code}]}
            """,
    };

    private const string Source = "Source";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var pipeline in template.Properties.ObjectsOf("AWS::CodePipeline::Pipeline"))
        {
            foreach (var stages in template.Values(pipeline, "Stages"))
            {
                if (!AreListed(stages.Place.Items))
                {
                    continue;
                }

                for (var index = 0; index < stages.Place.Items.Length; index++)
                {
                    foreach (var action in stages.Place.Items[index]["Actions"]?.Items ?? [])
                    {
                        if (action["ActionTypeId"]?["Category"] is { Text: { } category } place && (category == Source) != (index == 0))
                        {
                            yield return At(place, index == 0
                                ? $"Move the action of the category {category} to a later stage: in the first one are sources only."
                                : "Move the source to the first stage: later ones take what it fetched.");
                        }
                    }
                }
            }
        }
    }

    // A stage that depends on a condition moves all that follow.
    private static bool AreListed(Place[] stages)
    {
        foreach (var stage in stages)
        {
            if (stage.Node is not MappingNode)
            {
                return false;
            }
        }

        return true;
    }
}
