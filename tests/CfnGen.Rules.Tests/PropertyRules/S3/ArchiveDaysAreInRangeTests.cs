using CfnGen.Rules.PropertyRules.S3;

namespace CfnGen.Rules.Tests.PropertyRules.S3;

public sealed class ArchiveDaysAreInRangeTests
{
    private readonly ArchiveDaysAreInRange rule = new();

    [Fact]
    public void Accepts_days_in_range()
    {
        const string Template = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  IntelligentTieringConfigurations:
                    - Id: old
                      Status: Enabled
                      Tierings: [{AccessTier: ARCHIVE_ACCESS, Days: 90}, {AccessTier: DEEP_ARCHIVE_ACCESS, Days: 730}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_days_out_of_range()
    {
        const string Template = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  IntelligentTieringConfigurations:
                    - Id: old
                      Status: Enabled
                      Tierings: [{AccessTier: ARCHIVE_ACCESS, Days: 89}, {AccessTier: DEEP_ARCHIVE_ACCESS, Days: 731}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,57) Resources/Files/Properties/IntelligentTieringConfigurations/0/Tierings/0/Days: Set Days, 89, to a number from 90 to 730 for ARCHIVE_ACCESS.",
                "(8,102) Resources/Files/Properties/IntelligentTieringConfigurations/0/Tierings/1/Days: Set Days, 731, to a number from 180 to 730 for DEEP_ARCHIVE_ACCESS.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Conditions:
              IsDeep: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  IntelligentTieringConfigurations:
                    - Id: old
                      Status: Enabled
                      Tierings: [{AccessTier: !If [IsDeep, DEEP_ARCHIVE_ACCESS, ARCHIVE_ACCESS], Days: !If [IsDeep, 180, 90]}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_days_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Days: {Type: Number}
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  IntelligentTieringConfigurations:
                    - Id: old
                      Status: Enabled
                      Tierings: [{AccessTier: ARCHIVE_ACCESS, Days: !Ref Days}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
