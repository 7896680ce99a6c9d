using CfnGen.Rules.PropertyRules.EC2.Networks;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Networks;

public sealed class AddressRangeIsValidTests
{
    private readonly AddressRangeIsValid rule = new();

    [Fact]
    public void Accepts_a_range()
    {
        const string Template = """
            Parameters:
              Range: {Type: String}
              Bad: {Type: String, Default: everywhere}
            Resources:
              Network:
                Type: AWS::EC2::VPC
                Properties:
                  CidrBlock: 10.0.0.0/16
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_none()
    {
        const string Template = """
            Parameters:
              Range: {Type: String}
              Bad: {Type: String, Default: everywhere}
            Resources:
              Network:
                Type: AWS::EC2::VPC
                Properties:
                  CidrBlock: 10.0.0.256/16
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,18) Resources/Network/Properties/CidrBlock: '10.0.0.256/16' is no range of IPv4 addresses: write it as 10.0.0.0/16."], findings);
    }

    [Fact]
    public void Reports_the_default_of_a_parameter()
    {
        const string Template = """
            Parameters:
              Range: {Type: String}
              Bad: {Type: String, Default: everywhere}
            Resources:
              Network:
                Type: AWS::EC2::VPC
                Properties:
                  CidrBlock: !Ref Bad
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,18) Resources/Network/Properties/CidrBlock: 'everywhere' (the default of the parameter 'Bad') is no range of IPv4 addresses: write it as 10.0.0.0/16."], findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Range: {Type: String}
              Bad: {Type: String, Default: everywhere}
            Resources:
              Network:
                Type: AWS::EC2::VPC
                Properties:
                  CidrBlock: !Ref Range
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
