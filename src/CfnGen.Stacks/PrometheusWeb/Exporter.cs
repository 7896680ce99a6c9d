using CfnGen.Model;

namespace CfnGen.Stacks.PrometheusWeb;

/// <summary>A program that tells Prometheus numbers, and how an instance gets and runs it.</summary>
internal sealed record Exporter
{
    /// <summary>Of the program and of its archive.</summary>
    public required string Name { get; init; }

    /// <summary>Of the systemd unit.</summary>
    public required string Unit { get; init; }

    public required string Description { get; init; }

    /// <summary>Where its archive is published.</summary>
    public required CfnString Url { get; init; }

    /// <summary>The archive's SHA-256, in hexadecimal digits.</summary>
    public required CfnString Checksum { get; init; }

    /// <summary>The program's path in the archive.</summary>
    public required CfnString PathInArchive { get; init; }

    public required string Arguments { get; init; }

    /// <summary>What systemd starts before it.</summary>
    public string After { get; init; } = "network-online.target";

    /// <summary>Needs <see cref="PrometheusWebBoot"/>'s <c>install_program</c>.</summary>
    public CfnString Installation =>
        $"""
        install_program {Name} {Checksum} \
          {Url} \
          {PathInArchive}
        """;

    /// <summary>Runs it as a user that owns nothing, in a view of the system in which it can change nothing.</summary>
    public CfnString UnitFile =>
        $"""
        cat > /etc/systemd/system/{Unit}.service <<'END'
        [Unit]
        Description={Description}
        After={After}
        Wants=network-online.target

        [Service]
        User={PrometheusWebBoot.ExporterUser}
        Group={PrometheusWebBoot.ExporterUser}
        ExecStart=/usr/local/bin/{Name} {Arguments}
        Restart=always
        RestartSec=5
        CapabilityBoundingSet=
        LockPersonality=true
        MemoryDenyWriteExecute=true
        NoNewPrivileges=true
        PrivateDevices=true
        PrivateTmp=true
        ProtectControlGroups=true
        ProtectHome=true
        ProtectKernelModules=true
        ProtectKernelTunables=true
        ProtectSystem=strict
        RestrictAddressFamilies=AF_INET AF_INET6 AF_NETLINK AF_UNIX
        RestrictNamespaces=true
        RestrictRealtime=true
        RestrictSUIDSGID=true
        SystemCallArchitectures=native

        [Install]
        WantedBy=multi-user.target
        END
        """;
}
