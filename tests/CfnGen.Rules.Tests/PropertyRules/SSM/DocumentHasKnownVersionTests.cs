using CfnGen.Rules.PropertyRules.SSM;

namespace CfnGen.Rules.Tests.PropertyRules.SSM;

public sealed class DocumentHasKnownVersionTests
{
    private readonly DocumentHasKnownVersion rule = new();

    [Fact]
    public void Accepts_versions_that_there_are_and_other_types()
    {
        const string Template = """
            Resources:
              Greet:
                Type: AWS::SSM::Document
                Properties: {Content: {schemaVersion: '0.3'}, DocumentType: Automation}
              Settings:
                Type: AWS::SSM::Document
                Properties: {Content: {a: 1}, DocumentType: ApplicationConfigurationSchema}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_others_and_none()
    {
        const string Template = """
            Resources:
              Greet:
                Type: AWS::SSM::Document
                Properties: {Content: {schemaVersion: '3.0'}}
              Leave:
                Type: AWS::SSM::Document
                Properties: {Content: {mainSteps: []}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,43) Resources/Greet/Properties/Content/schemaVersion: Set schemaVersion, '3.0', to one that there is: 0.3, 1.0, 1.2, 2.0, 2.2.",
                "(7,18) Resources/Leave/Properties/Content: Add 'schemaVersion', such as '2.2' for commands or '0.3' for automations.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_branch()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Greet:
                Type: AWS::SSM::Document
                Properties: {Content: !If [IsProd, {schemaVersion: '2.2'}, {schemaVersion: '2.1'}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,80) Resources/Greet/Properties/Content/Fn::If/2/schemaVersion: Set schemaVersion, '2.1', to one that there is: 0.3, 1.0, 1.2, 2.0, 2.2."], findings);
    }

    [Fact]
    public void Leaves_a_document_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Value: {Type: String}
            Resources:
              Greet:
                Type: AWS::SSM::Document
                Properties: {Content: {schemaVersion: !Ref Value}}
              Leave:
                Type: AWS::SSM::Document
                Properties: {Content: {a: 1}, DocumentType: !Ref Value}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
