namespace CfnGen.Cli.Tests.Diffing.Secrets;

/// <summary>A template in which every place of a secret has a marker of its own: no report has any of them, whatever changes and whatever follows from it.</summary>
public sealed class EverySecretTests : IDisposable
{
    private const string Marker = "x7marker";

    // Each «name» is a secret; «!name» is none, and shows that a report says something at all.
    private const string Template = """
        Parameters:
          Hidden: {Type: String, NoEcho: true, Default: «hidden», AllowedValues: [«hidden», «allowed»]}
          Plain: {Type: String, Default: «plain»}
          InSub: {Type: String, Default: «insub»}
          InJoin: {Type: String, Default: «injoin»}
          InSelect: {Type: CommaDelimitedList, Default: '«inselect»,«inselect2»'}
          InIf: {Type: String, Default: «inif»}
          InScript: {Type: String, Default: «inscript»}
          InOption: {Type: String, Default: «inoption»}
          InEnvironment: {Type: String, Default: «inenvironment»}
          Kept: {Type: String, Default: «kept»}
          Chained: {Type: String, Default: «chained»}
          Prefix: {Type: String, Default: «!prefix»}
          DbPassword: {Type: String, Default: «named»}
        Mappings:
          Stages: {dev: {Code: «code», Size: «!size»}, prod: {Code: «code2», Size: «!size2»}}
          Passwords: {alice: {Today: «today»}}
        Conditions:
          Same: !Equals [!Ref Hidden, «compared»]
        Resources:
          Direct: {Type: AWS::RDS::DBInstance, Properties: {DBName: «!db», MasterUserPassword: «direct», Tags: [{Key: note, Value: also «direct» here}]}}
          ByRef: {Type: AWS::RDS::DBInstance, Properties: {MasterUserPassword: !Ref Plain}}
          BySub: {Type: AWS::RDS::DBInstance, Properties: {MasterUserPassword: !Sub '${Prefix}-${InSub}-«sub»', DBName: !Ref Prefix}}
          ByJoin: {Type: AWS::RDS::DBInstance, Properties: {MasterUserPassword: !Join ['-', [!Ref InJoin, «join», !Sub ['${v}', {v: «variable»}]]]}}
          BySelect: {Type: AWS::RDS::DBInstance, Properties: {MasterUserPassword: !Select [1, !Ref InSelect]}}
          BySplit: {Type: AWS::RDS::DBInstance, Properties: {MasterUserPassword: !Select [0, !Split [',', '«split»,b']]}}
          ByIf: {Type: AWS::RDS::DBInstance, Properties: {MasterUserPassword: !If [Same, !Ref InIf, «if»]}}
          ByMap: {Type: AWS::RDS::DBInstance, Properties: {MasterUserPassword: !FindInMap [Stages, !Ref Prefix, Code]}}
          ByAttribute: {Type: AWS::RDS::DBInstance, Properties: {MasterUserPassword: !GetAtt Store.Value}}
          Store: {Type: AWS::SSM::Parameter, Properties: {Type: String, Name: /shop/db, Value: !Ref Kept}}
          Chain: {Type: AWS::SSM::Parameter, Properties: {Type: String, Name: /shop/db/password, Value: !Sub 'x-${Chained}'}}
          Json: {Type: AWS::SecretsManager::Secret, Properties: {SecretString: !Sub '{"user": "«user»", "password": "${Plain}«json»"}'}}
          Map: {Type: Custom::Thing, Properties: {Passwords: {alice: «alice»}, Credentials: {Username: «!username», Password: «credential»}}}
          Task:
            Type: AWS::ECS::TaskDefinition
            Properties:
              ContainerDefinitions:
                - Name: «!app»
                  Environment: [{Name: API_KEY, Value: «pair»}, {Name: OTHER, Value: sk_live_«look»}, {Name: DB_PASSWORD, Value: !Ref InEnvironment}]
                  Command: [--password, «option», --token=«glued», --secret, !Ref InOption]
                - Name: client
                  Command: [mysql, -p, «client»]
          Server:
            Type: AWS::EC2::Instance
            Properties:
              UserData:
                Fn::Base64: !Sub |
                  #!/bin/bash
                  echo «!hello»
                  mysql -p«script» orders
                  export PASSWORD=${InScript}
                  curl -H 'Authorization: Bearer «bearer»' https://example.com
          Joined:
            Type: AWS::EC2::Instance
            Properties: {UserData: !Base64 {'Fn::Join': ['', ["set -e\nexport PASS", "WORD=", «pieces», "\necho done\n"]]}}
          Door:
            Type: AWS::S3::BucketPolicy
            Properties:
              Bucket: files
              PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: '*', Condition: {StringEquals: {'aws:Referer': ['«direct»', 'https://user:«login»@example.com']}}}]}
          Topic: {Type: AWS::SNS::Topic, Properties: {TopicName: «direct», DisplayName: «!topic»}}
        Outputs:
          AdminPassword: {Value: «output»}
          Login: {Value: !Sub 'postgres://admin:«url»@${Direct}/x'}
        """;

    private readonly DiffedFiles files = new();

    public static TheoryData<string, string> Changes
    {
        get
        {
            var changes = new TheoryData<string, string>();
            foreach (var format in (string[])["text", "markdown", "json"])
            {
                // Other secrets, everything new, everything gone, everything under other ids, every resource replaced by another type.
                foreach (var change in (string[])["other", "new", "gone", "renamed", "retyped"])
                {
                    changes.Add(change, format);
                }
            }

            return changes;
        }
    }

    public void Dispose() => files.Dispose();

    [Theory]
    [MemberData(nameof(Changes))]
    public void No_report_shows_any(string change, string format)
    {
        var (before, after) = change switch
        {
            "new" => ("Resources: {}", Filled("1")),
            "gone" => (Filled("1"), "Resources: {}"),
            "renamed" => (Filled("1"), Filled("2").Replace("  By", "  Via", StringComparison.Ordinal).Replace("  Topic:", "  Theme:", StringComparison.Ordinal)),
            "retyped" => (Filled("1"), Filled("2").Replace("AWS::RDS::DBInstance", "AWS::RDS::DBCluster", StringComparison.Ordinal).Replace("AWS::SNS::Topic", "AWS::SQS::Queue", StringComparison.Ordinal)),
            _ => (Filled("1"), Filled("2")),
        };

        var result = files.Diff(before, after, "--format", format, "--svg", files.Folder.Combine("update.svg"));

        Assert.Equal("", result.Notices);
        Assert.NotEqual("", result.Output);
        Assert.DoesNotContain(Marker, result.Output + File.ReadAllText(files.Folder.Combine("update.svg")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public void What_is_no_secret_is_shown(string format)
    {
        var result = files.Diff(Filled("1"), Filled("2"), "--format", format);

        Assert.All((string[])["db", "prefix", "size", "username", "hello", "topic"], name => Assert.Contains("shown-" + name, result.Output, StringComparison.Ordinal));
    }

    private static string Filled(string version) =>
        Template.Replace("«!", "shown-", StringComparison.Ordinal).Replace("«", $"{Marker}{version}", StringComparison.Ordinal).Replace("»", "v" + version, StringComparison.Ordinal);
}
