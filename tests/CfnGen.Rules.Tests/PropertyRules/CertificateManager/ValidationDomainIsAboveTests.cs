using CfnGen.Rules.PropertyRules.CertificateManager;

namespace CfnGen.Rules.Tests.PropertyRules.CertificateManager;

public sealed class ValidationDomainIsAboveTests
{
    private readonly ValidationDomainIsAbove rule = new();

    [Fact]
    public void Accepts_the_domain_and_those_above()
    {
        const string Template = """
            Resources:
              Front:
                Type: AWS::CertificateManager::Certificate
                Properties:
                  DomainName: www.example.com
                  DomainValidationOptions: [{DomainName: www.example.com, ValidationDomain: example.com}, {DomainName: a.example.com, ValidationDomain: a.example.com}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_others()
    {
        const string Template = """
            Resources:
              Front:
                Type: AWS::CertificateManager::Certificate
                Properties:
                  DomainName: www.example.com
                  DomainValidationOptions: [{DomainName: www.example.com, ValidationDomain: ample.com}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,81) Resources/Front/Properties/DomainValidationOptions/0/ValidationDomain: 'ample.com' is not above 'www.example.com': use that domain or one that it ends in."], findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Front:
                Type: AWS::CertificateManager::Certificate
                Properties:
                  DomainName: www.example.com
                  DomainValidationOptions: [{DomainName: !If [IsProd, www.example.com, www.example.net], ValidationDomain: !If [IsProd, example.com, example.org]}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,138) Resources/Front/Properties/DomainValidationOptions/0/ValidationDomain/Fn::If/2: 'example.org' is not above 'www.example.net': use that domain or one that it ends in."], findings);
    }

    [Fact]
    public void Leaves_domains_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Front:
                Type: AWS::CertificateManager::Certificate
                Properties:
                  DomainName: www.example.com
                  DomainValidationOptions: [{DomainName: www.example.com, ValidationDomain: !Ref Name}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
