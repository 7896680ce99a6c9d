using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.CodePipeline;

/// <summary>What an action takes another has made.</summary>
internal sealed class ArtifactsAreMade : Rule
{
    public override RuleInfo Info { get; } = new("CG3901", Severity.Error,
        "Each input of an action is an output of an action of the pipeline, and no two outputs have one name.",
        "CodePipeline refuses the pipeline.",
        "https://docs.aws.amazon.com/codepipeline/latest/userguide/welcome-introducing-artifacts.html")
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
                        - {Name: Fetch, ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: '1'}, OutputArtifacts: [{Name: code}]}
                    - Name: S1
                      Actions:
                        - {Name: Make, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}, InputArtifacts: [{Name: source}]}
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

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var pipeline in template.Properties.ObjectsOf("AWS::CodePipeline::Pipeline"))
        {
            var made = new List<KnownText>();
            var areAllKnown = true;
            foreach (var output in template.Inside(pipeline, "OutputArtifact"))
            {
                foreach (var value in template.Values(output, "Name"))
                {
                    if (template.TextOf(value) is not { } name)
                    {
                        areAllKnown = false;
                        continue;
                    }

                    if (made.Exists(other => other.Text == name.Text && template.CanMeet(other.When, name.When)))
                    {
                        yield return At(name.Place, $"Give the output another name: '{name.Text}'{name.Origin} stands twice.");
                    }

                    made.Add(name);
                }
            }

            foreach (var input in areAllKnown && IsListed(template, pipeline) ? template.Inside(pipeline, "InputArtifact") : [])
            {
                foreach (var name in template.Texts(input, "Name"))
                {
                    if (!made.Exists(other => other.Text == name.Text))
                    {
                        var nearest = NearestName.Question(name.Text, made.ConvertAll(other => other.Text));
                        yield return At(name.Place, $"No action of the pipeline makes '{name.Text}'{name.Origin}.{nearest}");
                    }
                }
            }
        }
    }

    // A list that a function gives may hold any outputs.
    private static bool IsListed(CheckedTemplate template, CheckedObject pipeline)
    {
        foreach (var call in template.Calls)
        {
            if (call.Place.Path.StartsWith($"{pipeline.Place.Path}/Stages", StringComparison.Ordinal) && call.Place.Node is IntrinsicNode node && node.Function == IntrinsicFunction.Transform)
            {
                return false;
            }
        }

        return true;
    }
}
