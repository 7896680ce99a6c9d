using CfnGen.Rules.SecurityRules.Storage;

namespace CfnGen.Rules.Tests.SecurityRules.Storage;

public sealed class DatabaseIsPrivateTests
{
    private readonly DatabaseIsPrivate rule = new();

    [Fact]
    public void Accepts_a_private_database()
    {
        const string Template = """
            Parameters:
              Public: {Type: String}
              Open: {Type: String, Default: 'true'}
            Resources:
              It:
                Type: AWS::RDS::DBInstance
                Properties: {PubliclyAccessible: false}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_public_one()
    {
        const string Template = """
            Parameters:
              Public: {Type: String}
              Open: {Type: String, Default: 'true'}
            Resources:
              It:
                Type: AWS::RDS::DBInstance
                Properties: {PubliclyAccessible: true}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,38) Resources/It/Properties/PubliclyAccessible: 'It' gets a public address: set PubliclyAccessible to false, and reach it through a bastion or from inside of the VPC.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_default_of_a_parameter()
    {
        const string Template = """
            Parameters:
              Public: {Type: String}
              Open: {Type: String, Default: 'true'}
            Resources:
              It:
                Type: AWS::RDS::DBInstance
                Properties: {PubliclyAccessible: !Ref Open}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,38) Resources/It/Properties/PubliclyAccessible: 'It' gets a public address (the default of the parameter 'Open'): set PubliclyAccessible to false, and reach it through a bastion or from inside of the VPC.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Public: {Type: String}
              Open: {Type: String, Default: 'true'}
            Resources:
              It:
                Type: AWS::RDS::DBInstance
                Properties: {PubliclyAccessible: !Ref Public}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
