using CfnGen.Rules.ReferenceRules;

namespace CfnGen.Rules.Tests.ReferenceRules;

public sealed class AttributeExistsTests
{
    private readonly AttributeExists rule = new();

    [Fact]
    public void Accepts_attributes_with_dots_and_outputs_of_nested_stacks()
    {
        const string Template = """
            Resources:
              Database:
                Type: AWS::RDS::DBInstance
              Network:
                Type: AWS::CloudFormation::Stack
                Properties:
                  TemplateURL: https://example.com/network.yaml
            Outputs:
              Address:
                Value: !GetAtt Database.Endpoint.Address
              Vpc:
                Value: !GetAtt Network.Outputs.Vpc
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_an_attribute_that_the_type_lacks_with_the_nearest_that_it_has()
    {
        const string Template = """
            Resources:
              Database:
                Type: AWS::RDS::DBInstance
            Outputs:
              Address:
                Value: !GetAtt Database.Endpoint.Adress
              Text:
                Value: !Sub port ${Database.Endpoint.Prt}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,12) Outputs/Address/Value/Fn::GetAtt/0: AWS::RDS::DBInstance has no attribute 'Endpoint.Adress'. Did you mean 'Endpoint.Address'?",
                "(8,12) Outputs/Text/Value/Fn::Sub: AWS::RDS::DBInstance has no attribute 'Endpoint.Prt'. Did you mean 'Endpoint.Port'?",
            ],
            findings);
    }

    [Fact]
    public void Leaves_an_attribute_that_is_computed_and_custom_resources_alone()
    {
        const string Template = """
            Parameters:
              Which: {Type: String}
            Resources:
              Database:
                Type: AWS::RDS::DBInstance
              Lookup:
                Type: Custom::Lookup
                Properties:
                  ServiceToken: arn:aws:lambda:eu-west-1:111122223333:function:lookup
            Outputs:
              Computed:
                Value:
                  Fn::GetAtt: [Database, !Ref Which]
              Custom:
                Value: !GetAtt Lookup.Anything
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
