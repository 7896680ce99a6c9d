namespace CfnGen.Rules.OperationsRules.Boot;

/// <summary>What the examples of rules about booting share.</summary>
internal static class BootExample
{
    /// <summary>A template with a server that cfn-init sets up and whose creation waits for a signal.</summary>
    /// <param name="script">The lines of its user data, as far in as they stand there.</param>
    public static string Server(string script) => $$$$"""
        Resources:
          Server:
            Type: AWS::EC2::Instance
            CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
            Metadata:
              AWS::CloudFormation::Init:
                config: {packages: {yum: {httpd: []}}}
            Properties:
              ImageId: ami-0a1b2c3d
              InstanceType: t3.micro
              UserData:
                Fn::Base64: !Sub |
        {{{{script}}}}
        """;
}
