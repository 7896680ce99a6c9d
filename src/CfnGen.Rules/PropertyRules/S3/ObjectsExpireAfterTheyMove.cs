using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.S3;

/// <summary>Objects move before they expire.</summary>
internal sealed class ObjectsExpireAfterTheyMove : Rule
{
    public override RuleInfo Info { get; } = new("CG3805", Severity.Error,
        "A lifecycle rule removes objects later than it moves them to another class.",
        "S3 refuses the lifecycle configuration.",
        "https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html")
    {
        Wrong = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  LifecycleConfiguration:
                    Rules:
                      - Status: Enabled
                        ExpirationInDays: 60
                        Transitions: [{StorageClass: GLACIER, TransitionInDays: 90}]
            """,
        Right = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  LifecycleConfiguration:
                    Rules:
                      - Status: Enabled
                        ExpirationInDays: 365
                        Transitions: [{StorageClass: GLACIER, TransitionInDays: 90}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var lifecycle in template.Properties.ObjectsOf("AWS::S3::Bucket", "Rule"))
        {
            foreach (var end in template.Numbers(lifecycle, "ExpirationInDays"))
            {
                foreach (var transition in template.Inside(lifecycle, "Transition"))
                {
                    foreach (var move in template.NumbersWhere(transition, "TransitionInDays", end.When))
                    {
                        if (move.Number >= end.Number)
                        {
                            yield return At(move.Place, $"Keep TransitionInDays, {move.Text}{move.Origin}, below ExpirationInDays, {end.Text}{end.Origin}.");
                        }
                    }
                }
            }
        }
    }
}
