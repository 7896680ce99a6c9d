using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.S3;

/// <summary>Objects move to a class for rare access after thirty days at the earliest.</summary>
internal sealed class InfrequentAccessWaitsThirtyDays : Rule
{
    public override RuleInfo Info { get; } = new("CG3804", Severity.Error,
        "Lifecycle rules move objects to STANDARD_IA or ONEZONE_IA after 30 days at the earliest.",
        "S3 refuses the lifecycle configuration.",
        "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html")
    {
        Wrong = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  LifecycleConfiguration:
                    Rules:
                      - Status: Enabled
                        Transitions: [{StorageClass: STANDARD_IA, TransitionInDays: 10}]
            """,
        Right = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  LifecycleConfiguration:
                    Rules:
                      - Status: Enabled
                        Transitions: [{StorageClass: STANDARD_IA, TransitionInDays: 30}]
            """,
    };

    private const int Least = 30;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var definition in new[] { "Transition", "NoncurrentVersionTransition" })
        {
            foreach (var transition in template.Properties.ObjectsOf("AWS::S3::Bucket", definition))
            {
                foreach (var storage in template.Texts(transition, "StorageClass"))
                {
                    if (storage.Text is not ("STANDARD_IA" or "ONEZONE_IA"))
                    {
                        continue;
                    }

                    foreach (var days in template.NumbersWhere(transition, "TransitionInDays", storage.When))
                    {
                        if (days.Number < Least)
                        {
                            yield return At(days.Place, $"Raise TransitionInDays, {days.Text}{days.Origin}, to at least {Digits.Of(Least)}: {storage.Text} takes no younger objects.");
                        }
                    }
                }
            }
        }
    }
}
