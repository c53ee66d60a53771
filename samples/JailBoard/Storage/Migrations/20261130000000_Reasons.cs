using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Wso.JailBoard.Storage.Migrations;

/// <summary>Entries that say why: what was refused, and why a time was moved.</summary>
[DbContext(typeof(BoardStore))]
[Migration("20261130000000_Reasons")]
internal sealed class Reasons : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(name: "Refused", table: "Entries", nullable: true);
        migrationBuilder.AddColumn<string>(name: "Reason", table: "Entries", nullable: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn(name: "Refused", table: "Entries");
        migrationBuilder.DropColumn(name: "Reason", table: "Entries");
    }
}
