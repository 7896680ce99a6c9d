using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.S3;

/// <summary>Intelligent tiering archives objects after as many days as S3 takes.</summary>
internal sealed class ArchiveDaysAreInRange : Rule
{
    public override RuleInfo Info { get; } = new("CG3803", Severity.Error,
        "Intelligent tiering archives after 90 to 730 days, deeply after 180 to 730.",
        "S3 refuses the configuration.",
        "https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html")
    {
        Wrong = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  IntelligentTieringConfigurations:
                    - Id: old
                      Status: Enabled
                      Tierings: [{AccessTier: DEEP_ARCHIVE_ACCESS, Days: 90}]
            """,
        Right = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  IntelligentTieringConfigurations:
                    - Id: old
                      Status: Enabled
                      Tierings: [{AccessTier: DEEP_ARCHIVE_ACCESS, Days: 180}]
            """,
    };

    private const int Most = 730;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var tiering in template.Properties.ObjectsOf("AWS::S3::Bucket", "Tiering"))
        {
            foreach (var tier in template.Texts(tiering, "AccessTier"))
            {
                int? least = tier.Text switch { "ARCHIVE_ACCESS" => 90, "DEEP_ARCHIVE_ACCESS" => 180, _ => null };
                foreach (var days in template.NumbersWhere(tiering, "Days", tier.When))
                {
                    if (days.Number < least || (least is not null && days.Number > Most))
                    {
                        yield return At(days.Place, $"Set Days, {days.Text}{days.Origin}, to a number from {Digits.Of(least.Value)} to {Digits.Of(Most)} for {tier.Text}.");
                    }
                }
            }
        }
    }
}
